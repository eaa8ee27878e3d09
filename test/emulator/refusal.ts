import { type GatewayCode, type ServiceCode, serviceMessage } from './errors.ts';

/** The gateway does not let the request through. */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal';
  readonly code: GatewayCode;

  constructor(code: GatewayCode, details: string) {
    super(details);
    this.code = code;
  }
}

/** The service does not do what it was asked. */
export class ServiceRefusal extends Error {
  override readonly name = 'ServiceRefusal';
  readonly code: ServiceCode;

  /** @param parameter the parameter at fault, which the service appends to its message */
  constructor(code: ServiceCode, parameter?: string) {
    super(parameter === undefined ? serviceMessage(code) : `${serviceMessage(code)} - ${parameter}`);
    this.code = code;
  }
}

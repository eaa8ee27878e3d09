/** The NAVER Clouds. Each has its own accounts, keys and scans. */
export const CLOUDS = ['public', 'gov', 'fin'] as const;

type Cloud = (typeof CLOUDS)[number];

/**
 * Where the service answers in each cloud. Source: the vendor's API overview; for `fin`, what is
 * seen in use.
 */
export const ORIGINS: Readonly<Record<Cloud, string>> = {
  public: 'https://wsc.apigw.ntruss.com',
  gov: 'https://wsc.apigw.gov-ntruss.com',
  fin: 'https://wsc.apigw.fin-ntruss.com',
};

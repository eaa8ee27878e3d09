import { info } from '@actions/core';
import type { LogLine } from '../../escape/log.ts';
import type { Log } from '../../ports.ts';
import type { Message } from '../../texts/message.ts';
import { say } from '../../texts/message.ts';

/**
 * The step's log. Warnings are plain lines too: as annotations, of which GitHub keeps ten, they would crowd out the verdict.
 * `toLine` puts a message into one safe line.
 */
export function createLog(toLine: (message: Message) => LogLine): Log {
  return {
    info: (message) => info(toLine(message)),
    warn: (message) => info(toLine(say('warning', { what: message }))),
  };
}

/** The NAVER Clouds. Each has its own accounts, keys and scans. */
export const CLOUDS = ['public', 'gov', 'fin'] as const;

type Cloud = (typeof CLOUDS)[number];

/**
 * Where the service answers in each cloud: from the vendor's API overview; for `fin`, as seen in
 * use.
 */
export const ORIGINS: Readonly<Record<Cloud, string>> = {
  public: 'https://wsc.apigw.ntruss.com',
  gov: 'https://wsc.apigw.gov-ntruss.com',
  fin: 'https://wsc.apigw.fin-ntruss.com',
};

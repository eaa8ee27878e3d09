/** The NAVER Clouds: each has accounts, keys and scans of its own. */
export const CLOUDS = ['public', 'gov', 'fin'] as const;

type Cloud = (typeof CLOUDS)[number];

/** Where the service answers in each cloud: the vendor's API overview, and for `fin` what is seen in use. */
export const ORIGINS: Readonly<Record<Cloud, string>> = {
  public: 'https://wsc.apigw.ntruss.com',
  gov: 'https://wsc.apigw.gov-ntruss.com',
  fin: 'https://wsc.apigw.fin-ntruss.com',
};

/**
 * Loads what the step loads only when it needs it. That takes real time, and a manual clock would
 * outrun it.
 */
export async function loadLateModules(): Promise<void> {
  await Promise.all([
    import('../src/configure/added-entries.ts'),
    import('../src/configure/baseline-and-ignore-files.ts'),
    import('../src/publish/forum/forum.ts'),
    import('../src/publish/write-report-files.ts'),
    import('../src/redaction/concealment.ts'),
    import('../src/render/html/html-report.ts'),
    import('../src/render/ignore-draft.ts'),
    import('../src/render/sarif/sarif-file.ts'),
    import('../src/render/summary/summary.ts'),
    import('../src/story/open.ts'),
    import('../src/texts/ko.ts'),
  ]);
}

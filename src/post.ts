// The runner tells the stages apart only by the file that it starts.
process.argv[2] = 'post';
await import('./index.ts');

// The runner tells a post step from the step itself by nothing but the file that it starts.
process.argv[2] = 'post';
await import('./index.js');
export {};

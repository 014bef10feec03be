// Stands for a trainer that the kernel kills when memory runs out.
process.once('message', () => {
  console.error('the last words');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50);
});

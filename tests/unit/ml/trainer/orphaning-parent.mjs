// Starts the trainer of argv[2] with the task of argv[3] (v8-serialised), acknowledges everything and
// prints the trainer's process id at its first epoch.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';

const child = fork(process.argv[2], [], { serialization: 'advanced', execArgv: [] });
child.on('message', (message) => {
  if (message.type === 'epoch') console.log(child.pid);
  child.send({ type: 'ack' });
});
child.send({ type: 'start', task: deserialize(readFileSync(process.argv[3])) });

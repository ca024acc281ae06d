// Azurite ends when our end of its standard input closes: on dispose, and also when our process dies.
process.stdin.resume();
process.stdin.on('end', () => {
  process.emit('message', 'shutdown'); // Azurite's own word for: save and close.
  setTimeout(() => process.exit(0), 4000).unref();
  process.stdin.destroy();
});

// Ctrl+C goes to the whole process group, and our work must not lose its storage before it has stopped.
process.on('SIGINT', () => {});
process.on('newListener', (event, listener) => {
  if (event === 'SIGINT') process.nextTick(() => process.removeListener('SIGINT', listener));
});

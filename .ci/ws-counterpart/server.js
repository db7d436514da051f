// Judges a client: strict about frames, silent on what is right, and says on standard output what is wrong.
'use strict';
const http = require('node:http');
const { WebSocketServer } = require('ws');

const TOKEN = 'Bearer counterpart-token';
const server = http.createServer();
const sockets = new WebSocketServer({
  noServer: true,
  perMessageDeflate: true, // must not be negotiated: the client does not offer it
  handleProtocols: (offered) => (offered.has('chat.v1') ? 'chat.v1' : false),
});

server.on('upgrade', (request, socket, head) => {
  if (request.url.startsWith('/secure') && request.headers.authorization !== TOKEN) {
    const body = 'not you';
    socket.end(`HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    return;
  }
  sockets.handleUpgrade(request, socket, head, (peer) => sockets.emit('connection', peer, request));
});

sockets.on('connection', (peer, request) => {
  if (peer.extensions !== '') console.log(`wrong: extensions ${peer.extensions}`);
  if (request.headers.host !== `127.0.0.1:${server.address().port}`) console.log(`wrong: host ${request.headers.host}`);
  peer.on('error', (error) => console.log(`wrong: ${error.code} ${error.message}`));
  peer.on('close', (code, reason) => console.log(`closed ${code} ${reason}`));
  peer.on('pong', (payload) => peer.send(`pong ${payload.toString('hex')}`));
  peer.on('message', (data, binary) => {
    const text = binary ? '' : data.toString();
    const [command, ...rest] = text.split(' ');
    if (command === 'close') return peer.close(...(rest.length ? [Number(rest[0]), rest.slice(1).join(' ')] : []));
    if (command === 'terminate') return peer.terminate();
    if (command === 'ping') return peer.ping(Buffer.from(rest[0], 'hex'));
    if (command === 'fragments') return rest.forEach((part, i) => peer.send(part, { fin: i === rest.length - 1 }));
    return peer.send(data, { binary });
  });
});

server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
process.stdin.resume().on('end', () => process.exit(0)); // ends with the test, however that ends

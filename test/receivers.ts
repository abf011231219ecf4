// Owns: the two machines at the other end of the outbox, on real sockets: an SMS gateway and a mail server.

import { createServer as createHttp, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Socket, type Server as TcpServer } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Gateway {
  url: string
  status: () => number
  got: { to: string; text: string; id: string; token: string | undefined }[]
  stop(): void
}

/** A gateway on a real socket that notes what it is asked to send. */
export async function startGateway(): Promise<Gateway> {
  const gateway: Gateway = { url: '', status: () => 200, got: [], stop: () => server.close() }
  const server: Server = createHttp(async (request: IncomingMessage, answer) => {
    const asked = JSON.parse(await text(request))
    gateway.got.push({ ...asked, token: request.headers.authorization })
    answer.writeHead(gateway.status()).end('{}')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  gateway.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return gateway
}

export interface MailServer {
  url: string
  refuse: boolean
  got: string[]
  stop(): void
}

/** Just enough SMTP to take a mail or to refuse its address. */
export async function startMail(): Promise<MailServer> {
  const mail: MailServer = { url: '', refuse: false, got: [], stop: () => server.close() }
  const server: TcpServer = createTcp((socket) => speakSmtp(socket, mail))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  mail.url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`
  return mail
}

function speakSmtp(socket: Socket, mail: MailServer): void {
  let heard = ''
  let inMail = false
  socket.write('220 test\r\n')
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    heard += chunk
    const end = inMail ? '\r\n.\r\n' : '\r\n'
    for (let at = heard.indexOf(end); at >= 0; at = heard.indexOf(inMail ? '\r\n.\r\n' : '\r\n')) {
      const said = heard.slice(0, at)
      heard = heard.slice(at + (inMail ? 5 : 2))
      if (inMail) mail.got.push(said)
      socket.write(answerTo(said, inMail, mail.refuse))
      inMail = !inMail && said === 'DATA'
    }
  })
}

function answerTo(said: string, inMail: boolean, refuse: boolean): string {
  if (inMail) return '250 taken\r\n'
  if (said === 'DATA') return '354 go on\r\n'
  if (said.startsWith('RCPT') && refuse) return '550 no such person\r\n'
  return said === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n'
}

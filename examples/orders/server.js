// A small service: it loads its orders, warms up, and answers on port 8080.

import { createHash } from 'node:crypto'
import http from 'node:http'

const orders = new Map()
for (let id = 1; id <= 1000; id++) {
  const items = Array.from({ length: 20 }, (_, n) => ({
    sku: `S${(id * 7 + n) % 97}`,
    price: (id + n) % 50,
  }))
  orders.set(String(id), { id, items, total: items.reduce((sum, item) => sum + item.price, 0) })
}

const server = http.createServer((request, response) => {
  const [, collection, id] = request.url.split('/')
  const order = collection === 'orders' ? orders.get(id) : undefined
  response.writeHead(request.url === '/health' || order ? 200 : 404, {
    'content-type': 'application/json',
  })
  const body = JSON.stringify(order ?? { ready: true })
  response.end(
    JSON.stringify({ order: body, digest: createHash('sha256').update(body).digest('hex') }),
  )
})
server.listen(8080, '127.0.0.1', () => console.log('listening on http://localhost:8080'))

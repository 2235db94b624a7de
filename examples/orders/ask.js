// Exits 0 if the service answers an order: what `verify` would use curl for.
import http from 'node:http'

const request = http.get('http://127.0.0.1:8080/orders/1', (response) => {
  response.resume()
  process.exitCode = response.statusCode === 200 ? 0 : 1
})
request.setTimeout(5000, () => request.destroy(new Error('no answer within 5 s')))
request.on('error', (error) => {
  console.error(error.message)
  process.exitCode = 1
})

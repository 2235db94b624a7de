// Node builds a snapshot of this, and an app that starts from it says so.
const { startupSnapshot } = require('node:v8')

let count = 0
startupSnapshot.setDeserializeMainFunction(() => {
  setInterval(() => console.log(`tick ${count++}`), 200)
})

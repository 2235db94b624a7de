/** Name of the state that passes the run's temporary folder from the Action to its post step. */
export const folderState = 'temporary-folder'

/** Name of the state in which the Action leaves the run's temporary folder for its post step. */
export const folderState = 'temporary-folder'

/** The run was deleted while it was trained. */
export class RunGone extends Error {}

// The room's face: what main registers, and what a topic's page shows of it.
export { doors, supportPart } from './topics/routes.tsx'

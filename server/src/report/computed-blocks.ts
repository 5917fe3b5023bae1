/** The computed blocks that a report can hold, each as `::name` on a line of its own. */
export const computedBlockNames = ['ratings', 'scores', 'changes', 'actions'] as const;

export type ComputedBlockName = (typeof computedBlockNames)[number];

/** The planner's workspace: orders on machines as a Gantt chart that is solved, dragged and judged. */
package org.twinbench.workbench.planning;

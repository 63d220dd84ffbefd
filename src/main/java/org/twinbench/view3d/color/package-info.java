/** Values as colours that everybody can tell apart: plain data, without any toolkit. */
package org.twinbench.view3d.color;

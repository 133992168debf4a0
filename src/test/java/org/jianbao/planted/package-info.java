/**
 * The editor's safety net as a whole: a briefing of planted faults, each named where it stands.
 * Every fault must be found, and nothing else.
 */
@NullMarked
package org.jianbao.planted;

import org.jspecify.annotations.NullMarked;

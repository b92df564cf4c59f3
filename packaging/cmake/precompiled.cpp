// Nothing but the precompiled header: this file gives it a target to belong to.

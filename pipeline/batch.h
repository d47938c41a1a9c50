// Runs a command over its inputs, each in a worker of its own, several at once.
#pragma once

#include "pipeline/options.h"

namespace lectern {

/// Converts or inspects every input and tells how each went: lines for people on stdout and stderr, or with --json one
/// object for each input on stdout. Returns the exit status: 0, 3 (warnings) or 2 (at least one failed); 128 + signal
/// when it was interrupted (then nothing half-made is left behind).
int run_batch(const Options& options);

}  // namespace lectern

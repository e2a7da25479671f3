// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Godwit
{

// First of all in main(): whoever started this program may have closed its standard streams, and their
// numbers would then be those of the next files that are opened, so that what a database or a socket holds
// would be read as a person's text. From such a stream nothing can be read, and to it nothing can be written.
// A reader who has left is an error of the next write, not a signal that ends the program in the middle of
// something.
void openStandardStreams();

} // namespace Godwit

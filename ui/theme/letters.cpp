// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/letters.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace Godwit
{

void drawEvenLetters()
{
#ifdef Q_OS_LINUX
    // Both are exported, one by Qt Gui and the other by FreeType; neither has a header here.
    using Library = void *(*)();
    using SetProperty = int (*)(void *library, const char *module, const char *name, const void *value);
    const auto library = reinterpret_cast<Library>(dlsym(RTLD_DEFAULT, "_Z14qt_getFreetypev"));
    const auto set = reinterpret_cast<SetProperty>(dlsym(RTLD_DEFAULT, "FT_Property_Set"));
    constexpr unsigned char yes = 1;
    if (library && set)
        set(library(), "cff", "no-stem-darkening", &yes);
#endif
}

} // namespace Godwit

// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of the self-contained file: unpacks the program behind it, once, and becomes it. Linked
// statically, so that it runs on every Linux.
#include "payload.h"
#include "place.h"
#include "rest.h"
#include "start.h"
#include "update/launchervariables.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Launcher;
namespace fs = std::filesystem;
namespace Variable = Godwit::LauncherVariable;

static int fail(const Problem &problem)
{
    std::fprintf(stderr, "godwit: %s\n", sentence(problem).c_str());
    return 1;
}

static bool hasFonts(const fs::path &folder)
{
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error), end;
    for (; !error && at != end; at.increment(error)) {
        const std::string kind = at->path().extension();
        if (kind == ".ttf" || kind == ".otf" || kind == ".ttc")
            return true;
    }
    return false;
}

// Variables that the person has not set. The program hears their names.
class Lent
{
public:
    void lend(const char *name, const std::string &value)
    {
        if (std::getenv(name))
            return;
        ::setenv(name, value.c_str(), 1);
        m_names += m_names.empty() ? name : std::string(" ") + name;
    }

    void tell() const { ::setenv(Variable::lent, m_names.c_str(), 1); }

private:
    std::string m_names;
};

// What a desktop has, and a system without one may lack: fonts, and how a keyboard is laid out. Whether any of
// it was lent.
static bool provideForBareSystem(Lent &lent, const std::string &root)
{
    const std::string home = std::getenv("HOME") ? std::getenv("HOME") : "";
    const bool isConfigured = ::access("/etc/fonts/fonts.conf", R_OK) == 0;
    bool isBare = false;
    if (!isConfigured || !(hasFonts("/usr/share/fonts") || hasFonts(home + "/.local/share/fonts") ||
                           hasFonts("/usr/local/share/fonts") || hasFonts(home + "/.fonts"))) {
        lent.lend(Variable::fonts, root + "/etc/fonts/fonts.conf");
        isBare = true;
    }
    if (::access("/usr/share/X11/xkb/rules", R_OK) != 0) {
        lent.lend(Variable::keyboards, root + "/share/X11/xkb");
        isBare = true;
    }
    return isBare;
}

static void setLibraryPath(const std::string &ours)
{
    const char *const before = std::getenv(Variable::libraryPath);
    ::setenv(Variable::formerLibraryPath, before ? before : "", 1);
    const std::string path = before && *before ? ours + ':' + before : ours;
    ::setenv(Variable::libraryPath, path.c_str(), 1);
}

static void setEnvironment(const Start &start, const std::string &self, const Payload &payload,
                           const Place &place)
{
    ::setenv(Variable::file, self.c_str(), 1);
    ::setenv(Variable::hold, std::to_string(place.hold).c_str(), 1);
    for (const char *name : Variable::withheld)
        ::unsetenv(name);
    Lent lent;
    if (start.withoutGl)
        lent.lend(Variable::renderer, "software");
    // What is lent to a bare system it needs at once. Without it, it starts as well as it can.
    if (provideForBareSystem(lent, place.root))
        static_cast<void>(unpackRest(payload, place));
    lent.tell();
    if (const int rest = unpackRestBehind(payload, place); rest >= 0)
        ::setenv(Variable::rest, std::to_string(rest).c_str(), 1);
}

static int run(const std::string &self, const Payload &payload, const Start &start, const Place &place,
               char *argv[])
{
    const std::string &root = place.root;
    auto path = libraryPath(start, root);
    if (!path)
        return fail(path.error());
    setEnvironment(start, self, payload, place);
    std::string program = root + "/bin/godwit";
    if (!start.bundledLoader) {
        setLibraryPath(*path);
        ::execv(program.c_str(), argv);
        return fail({.kind = Problem::Kind::NotStarted, .subject = program, .error = errno});
    }
    // By its name in `old`, so that it is called godwit in the system's list of processes.
    std::string loader = root + "/old/godwit", pathOption = "--library-path", nameOption = "--argv0",
                name = argv[0] ? argv[0] : "godwit";
    std::vector<char *> words{loader.data(),     pathOption.data(), path->data(),
                              nameOption.data(), name.data(),       program.data()};
    for (char **word = argv[0] ? argv + 1 : argv; *word; ++word)
        words.push_back(*word);
    words.push_back(nullptr);
    ::execv(loader.c_str(), words.data());
    return fail({.kind = Problem::Kind::NotStarted, .subject = loader, .error = errno});
}

// --install and --uninstall: the same for a person who reads it, and it needs nothing but a shell.
static int integrate(const std::string &self, const std::string &root, const char *verb)
{
    const std::string script = root + "/share/godwit/integrate";
    ::execl("/bin/sh", "sh", script.c_str(), verb, self.c_str(), root.c_str(), static_cast<char *>(nullptr));
    return fail({.kind = Problem::Kind::NotStarted, .subject = "/bin/sh", .error = errno});
}

// The script takes away what it has put in place; what was unpacked, itself included, goes last.
static int uninstall(const std::string &self, const Place &place)
{
    if (place.hold >= 0)
        ::close(place.hold);
    if (const auto unused = checkUnused(); !unused)
        return fail(unused.error());
    const pid_t script = ::fork();
    if (script == 0)
        ::_exit(integrate(self, place.root, "uninstall"));
    int status = 0;
    if (script < 0 || ::waitpid(script, &status, 0) < 0)
        return fail({.kind = Problem::Kind::NotStarted, .subject = "/bin/sh", .error = errno});
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return 1;
    removeUnpacked();
    return 0;
}

static int unpackFor(const Payload &payload, const std::string &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail({.kind = Problem::Kind::NotAllowed, .subject = folder, .error = error.value()});
    const auto unpacked = payload.unpack(folder, Payload::Extent::All);
    return unpacked ? 0 : fail(unpacked.error());
}

static int unpackAndRun(Payload &payload, const std::string &self, const std::string &verb, char *argv[])
{
    const auto list = payload.read("either/list");
    const auto start = list ? chooseStart(*list) : Result<Start>(std::unexpected(list.error()));
    if (!start)
        return fail(start.error());
    payload.postpone([&start](const Entry &entry) { return !start->needs(entry.path); });
    const auto place = unpackedPlace(payload);
    if (!place)
        return fail(place.error());
    if (verb.empty())
        return run(self, payload, *start, *place, argv);
    if (const auto whole = unpackRest(payload, *place); !whole)
        return fail(whole.error());
    if (verb == "--uninstall")
        return uninstall(self, *place);
    ::close(unpackRestBehind(payload, *place));
    return integrate(self, place->root, "install");
}

int main(int argc, char *argv[])
{
    std::error_code error;
    const std::string self = fs::read_symlink("/proc/self/exe", error);
    if (error)
        return fail({.kind = Problem::Kind::NoProc, .subject = "/proc", .error = error.value()});
    auto payload = Payload::open();
    if (!payload)
        return fail({.kind = payload.error().kind, .subject = self, .error = payload.error().error});
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "--unpack" && argc == 3)
        return unpackFor(*payload, argv[2]);
    const bool isOurs = argc == 2 && (verb == "--install" || verb == "--uninstall");
    return unpackAndRun(*payload, self, isOurs ? verb : "", argv);
}

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
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Launcher;
namespace fs = std::filesystem;
namespace Variable = Godwit::LauncherVariable;

static int fail(const Problem &problem, const Payload *payload = nullptr)
{
    std::fprintf(stderr, "godwit: %s\n", sentence(problem, payload ? payload->size() : 0).c_str());
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

// What a desktop has, and a system without one may lack: fonts, and how a keyboard is laid out.
struct Lacking {
    bool fonts = false;
    bool keyboards = false;
};

static Lacking lackingHere()
{
    const std::string home = std::getenv("HOME") ? std::getenv("HOME") : "";
    const bool isConfigured = ::access("/etc/fonts/fonts.conf", R_OK) == 0;
    const bool hasAny = hasFonts("/usr/share/fonts") || hasFonts(home + "/.local/share/fonts") ||
                        hasFonts("/usr/local/share/fonts") || hasFonts(home + "/.fonts");
    return {.fonts = !isConfigured || !hasAny, .keyboards = ::access("/usr/share/X11/xkb/rules", R_OK) != 0};
}

static void setLibraryPath(const std::string &ours)
{
    const char *const before = std::getenv(Variable::libraryPath);
    ::setenv(Variable::formerLibraryPath, before ? before : "", 1);
    const std::string path = before && *before ? ours + ':' + before : ours;
    ::setenv(Variable::libraryPath, path.c_str(), 1);
}

static void lendLacking(const Lacking &lacking, bool withoutGl, const std::string &root)
{
    Lent lent;
    if (lacking.fonts)
        lent.lend(Variable::fonts, root + "/etc/fonts/fonts.conf");
    if (lacking.keyboards)
        lent.lend(Variable::keyboards, root + "/share/X11/xkb");
    if (withoutGl)
        lent.lend(Variable::renderer, "software");
    lent.tell();
}

// `rest` is -1 where the program need not wait for any.
static void tellProgram(const std::string &self, int hold, int rest)
{
    ::setenv(Variable::file, self.c_str(), 1);
    ::setenv(Variable::hold, std::to_string(hold).c_str(), 1);
    // Whoever starts this may have them from elsewhere.
    for (const char *name : Variable::withheld)
        ::unsetenv(name);
    for (const char *name : {Variable::rest, Variable::formerLibraryPath})
        ::unsetenv(name);
    if (rest >= 0)
        ::setenv(Variable::rest, std::to_string(rest).c_str(), 1);
}

// Does not come back but where the system refuses.
static int become(const Start &start, const std::string &root, std::string libraries, char *argv[])
{
    std::string program = root + "/bin/godwit";
    if (!start.bundledLoader) {
        setLibraryPath(libraries);
        ::execv(program.c_str(), argv);
        return fail({.kind = Problem::Kind::NotStarted, .subject = program, .error = errno});
    }
    // By its name in `old`, so that it is called godwit in the system's list of processes.
    std::string loader = root + "/old/godwit", pathOption = "--library-path", nameOption = "--argv0",
                name = argv[0] ? argv[0] : "godwit";
    std::vector<char *> words{loader.data(),     pathOption.data(), libraries.data(),
                              nameOption.data(), name.data(),       program.data()};
    for (char **word = argv[0] ? argv + 1 : argv; *word; ++word)
        words.push_back(*word);
    words.push_back(nullptr);
    ::execv(loader.c_str(), words.data());
    return fail({.kind = Problem::Kind::NotStarted, .subject = loader, .error = errno});
}

static int run(const std::string &self, const Payload &payload, const Start &start, const Place &place,
               char *argv[])
{
    const auto libraries = libraryPath(start, place.root);
    if (!libraries)
        return fail(libraries.error(), &payload);
    const Lacking lacking = lackingHere();
    // What is lent to a bare system it needs at once. Without it, it starts as well as it can.
    if (lacking.fonts || lacking.keyboards)
        static_cast<void>(unpackRest(payload, place));
    lendLacking(lacking, start.withoutGl, place.root);
    tellProgram(self, place.hold, unpackRestBehind(payload, place));
    return become(start, place.root, *libraries, argv);
}

// --install and --uninstall: the same for a person who reads it, and it needs nothing but a shell.
static int integrate(const Payload &payload, const char *verb, const std::string &self,
                     const std::string &root)
{
    const auto script = payload.read("share/godwit/integrate");
    if (!script)
        return fail(script.error());
    ::execl("/bin/sh", "sh", "-c", script->c_str(), "integrate", verb, self.c_str(), root.c_str(),
            static_cast<char *>(nullptr));
    return fail({.kind = Problem::Kind::NotStarted, .subject = "/bin/sh", .error = errno});
}

static int install(const std::string &self, const Payload &payload, const Place &place)
{
    if (const auto whole = unpackRest(payload, place); !whole)
        return fail(whole.error(), &payload);
    ::close(unpackRestBehind(payload, place));
    return integrate(payload, "install", self, place.root);
}

// The script takes away what it has put in place; what was unpacked goes last. A full disk is no obstacle:
// nothing is unpacked for it.
static int uninstall(const std::string &self, const Payload &payload)
{
    if (const auto unused = checkUnused(); !unused)
        return fail(unused.error());
    const pid_t script = ::fork();
    if (script == 0)
        ::_exit(integrate(payload, "uninstall", self, {}));
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
    const auto unpacked = payload.unpack(folder, Payload::Extent::All);
    if (unpacked || unpacked.error().kind == Problem::Kind::Damaged)
        return unpacked ? 0 : fail(unpacked.error());
    const int reason = error ? error.value() : unpacked.error().error;
    return fail({.kind = Problem::Kind::NotTaken, .subject = folder, .error = reason}, &payload);
}

static int unpackAndRun(Payload &payload, const std::string &self, bool isForInstalling, char *argv[])
{
    const auto list = payload.read("either/list");
    const auto start = list ? chooseStart(*list) : Result<Start>(std::unexpected(list.error()));
    if (!start)
        return fail(start.error());
    payload.postpone([&start](const Entry &entry) { return !start->needs(entry.path); });
    const auto place = unpackedPlace(payload);
    if (!place)
        return fail(place.error(), &payload);
    return isForInstalling ? install(self, payload, *place) : run(self, payload, *start, *place, argv);
}

// Where this is started without its first three descriptors, what is opened first would become one of them:
// the program's output would go into a file of ours.
static void fillFirstThree()
{
    int file = 0;
    while (file >= 0 && file <= STDERR_FILENO)
        file = ::open("/dev/null", O_RDWR);
    if (file >= 0)
        ::close(file);
}

int main(int argc, char *argv[])
{
    fillFirstThree();
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
    if (verb == "--uninstall" && argc == 2)
        return uninstall(self, *payload);
    return unpackAndRun(*payload, self, verb == "--install" && argc == 2, argv);
}

// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start.h"

#include "hostlibraries.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace Launcher
{

namespace fs = std::filesystem;

namespace
{

// A line of either/list: "NAME VERSION", or "NAME -" for one that is only used where the system has none.
struct Bundled {
    std::string name;
    std::string version;

    bool isStub() const { return version == "-"; }
};

// By its C library.
struct HostKind {
    // Older than ours.
    bool isOld = false;
    // Another one's, as musl: what is linked to that, its OpenGL too, cannot be loaded beside ours. Or none
    // is where loaders look.
    bool isForeign = false;
};

} // namespace

static std::vector<Bundled> parseList(const std::string &text)
{
    std::vector<Bundled> list;
    std::istringstream words(text);
    for (Bundled each; words >> each.name >> each.version;)
        list.push_back(each);
    return list;
}

// As seen from the folder of links.
static constexpr std::string_view eitherFolder = "../../either/";

// Where the name of a library leads to: a file of ours, one of the system's, or empty where the system's
// loader finds it by itself.
static std::string chosenFile(const Bundled &bundled, const HostLibraries &host, const HostKind &kind)
{
    const std::string ours = std::string(eitherFolder) + bundled.name;
    if (kind.isForeign)
        return ours;
    if (!bundled.isStub()) {
        // The libraries of an older system are older; what its drivers miss in them they find in newer ones.
        const bool isOurs = kind.isOld || parseVersion(bundled.version) > host.version(bundled.name);
        return isOurs ? ours : std::string();
    }
    if (!host.find(bundled.name).empty())
        return {};
    // Only Qt needs it, so a system without Qt may lack it; libGL has all that is in it, and more.
    const std::string whole = bundled.name == "libOpenGL.so.0" ? host.find("libGL.so.1") : std::string();
    return whole.empty() ? ours : whole;
}

using Links = decltype(Start::links);

// The same for the same links.
static std::string folderName(const Links &links)
{
    std::string all;
    for (const auto &[name, target] : links)
        all += name + ' ' + target + '\n';
    return std::to_string(std::hash<std::string>()(all));
}

// The links have their folder only once they are all there; whoever comes second finds it.
static Result<void> link(const Links &links, const std::string &folder)
{
    if (::access(folder.c_str(), F_OK) == 0)
        return {};
    const std::string part = folder + '.' + std::to_string(::getpid());
    std::error_code error;
    fs::create_directories(part, error);
    for (const auto &[name, target] : links) {
        if (!error)
            fs::create_symlink(target, part + '/' + name, error);
    }
    if (!error)
        fs::rename(part, folder, error);
    if (!error || ::access(folder.c_str(), F_OK) == 0)
        return {};
    errno = error.value();
    const auto failed = writingProblem(folder);
    fs::remove_all(part, error);
    return failed;
}

static bool usesInputMethods()
{
    return std::getenv("QT_IM_MODULE") || std::getenv("QT_IM_MODULES");
}

bool Start::needs(std::string_view path) const
{
    const auto isIn = [path](auto... folders) { return (path.starts_with(folders) || ...); };
    if (isIn("glibc/", "old/"))
        return bundledLoader;
    if (isIn("lib/input/", "lib/qt6/plugins/platforminputcontexts/libfcitx5"))
        return usesInputMethods();
    return !isIn("either/") || std::ranges::any_of(links, [path](const auto &link) {
        return link.second.starts_with(eitherFolder) && path.ends_with('/' + link.first);
    });
}

Result<Start> chooseStart(const std::string &text)
{
    const HostLibraries host;
    const auto list = parseList(text);
    if (list.empty() || list.front().name != "libc.so.6")
        return problem(Problem::Kind::Damaged, "either/list");
    Start start;
    const Version theirs = host.version("libc.so.6");
    const HostKind kind{.isOld = theirs < parseVersion(list.front().version), .isForeign = theirs.empty()};
    start.bundledLoader = kind.isOld;
    for (std::size_t n = 1; n < list.size(); ++n) {
        const std::string target = chosenFile(list[n], host, kind);
        if (!target.empty())
            start.links.emplace_back(list[n].name, target);
        start.withoutGl = start.withoutGl || (list[n].isStub() && target.starts_with(eitherFolder));
    }
    return start;
}

Result<std::string> libraryPath(const Start &start, const std::string &root)
{
    const std::string chosen = root + "/chosen/" + folderName(start.links);
    if (const auto linked = link(start.links, chosen); !linked)
        return std::unexpected(linked.error());
    // What only some parts need comes last, so that nobody else looks there.
    return (start.bundledLoader ? root + "/glibc:" : std::string()) + chosen + ':' + root + "/lib:" + root +
           "/lib/input:" + root + "/lib/player";
}

} // namespace Launcher

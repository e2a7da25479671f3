// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/react.h"

namespace Godwit
{

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeLoginCommand());
    commands.push_back(makeAccountsCommand());
    commands.push_back(makeLogoutCommand());
    commands.push_back(makeTimelineCommand());
    commands.push_back(makeShowCommand());
    commands.push_back(makeThreadCommand());
    commands.push_back(makeNotificationsCommand());
    commands.push_back(makeStreamCommand());
    commands.push_back(makeSearchCommand());
    commands.push_back(makePostCommand());
    commands.push_back(makeEditCommand());
    commands.push_back(makeDeleteCommand());
    for (const Reaction reaction :
         {Reaction::Boost, Reaction::Favourite, Reaction::Bookmark, Reaction::Pin, Reaction::MuteThread}) {
        commands.push_back(makeReactCommand(reaction, true));
        commands.push_back(makeReactCommand(reaction, false));
    }
    commands.push_back(makeVoteCommand());
    commands.push_back(makeFollowCommand(true));
    commands.push_back(makeFollowCommand(false));
    for (const bool on : {true, false})
        commands.push_back(makeMuteCommand(on));
    for (const bool on : {true, false})
        commands.push_back(makeBlockCommand(on));
    commands.push_back(makeReportCommand());
    commands.push_back(makeOutboxCommand());
    commands.push_back(makeHealthCommand());
    commands.push_back(makeStandbyCommand());
    commands.push_back(makeSwitchCommand());
    commands.push_back(makeBackupCommand());
    commands.push_back(makeRestoreCommand());
    commands.push_back(makeArchiveCommand());
    commands.push_back(makeUpdateCommand());
    commands.push_back(makeDoctorCommand());
    commands.push_back(makeHelpCommand());
    return commands;
}

} // namespace Godwit

// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Godwit
{

// One function a command, each in the file of its name.
std::unique_ptr<Command> makeLoginCommand();
std::unique_ptr<Command> makeLogoutCommand();
std::unique_ptr<Command> makeAccountsCommand();
std::unique_ptr<Command> makeTimelineCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeThreadCommand();
std::unique_ptr<Command> makeNotificationsCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makePostCommand();
std::unique_ptr<Command> makeEditCommand();
std::unique_ptr<Command> makeDeleteCommand();
std::unique_ptr<Command> makeFollowCommand(bool on);
std::unique_ptr<Command> makeMuteCommand(bool on);
std::unique_ptr<Command> makeBlockCommand(bool on);
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeStreamCommand();
std::unique_ptr<Command> makeVoteCommand();
std::unique_ptr<Command> makeOutboxCommand();
std::unique_ptr<Command> makeHealthCommand();
std::unique_ptr<Command> makeStandbyCommand();
std::unique_ptr<Command> makeSwitchCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeRestoreCommand();
std::unique_ptr<Command> makeArchiveCommand();
std::unique_ptr<Command> makeUpdateCommand();
std::unique_ptr<Command> makeDoctorCommand();
std::unique_ptr<Command> makeHelpCommand();

} // namespace Godwit

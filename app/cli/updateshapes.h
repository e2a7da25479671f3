// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "update/updater.h"

#include <QJsonObject>

namespace Godwit
{

class Output;

// Updates as `godwit help json` documents them, and for people.

std::unexpected<Failure> failWith(const UpdateError &error);
// The same where several were asked: what else they said goes before it.
std::unexpected<Failure> failWith(const UpdateError &error, Output &out);

// `release` is what is known now, after the look; none where there is none.
QJsonObject shapeOf(const CheckOutcome &outcome, const Updater &updater, const Updater::Settings &settings);
QJsonObject shapeOf(const ReleaseStatement &release, const std::optional<DownloadReport> &report);
QJsonObject shapeOf(const std::optional<Updater::Applied> &applied, const Updater::Settings &settings);
QJsonObject shapeOf(const Updater::Verified &verified, const QString &path);
QJsonObject shapeOf(const Updater::Mirrored &mirrored, const QString &folder);

void print(Output &out, const CheckOutcome &outcome, const Updater &updater,
           const Updater::Settings &settings);
void print(Output &out, const ReleaseStatement &release, const std::optional<DownloadReport> &report);
void print(Output &out, const std::optional<Updater::Applied> &applied, const Updater::Settings &settings);
void print(Output &out, const Updater::Verified &verified, const QString &path);
void print(Output &out, const Updater::Mirrored &mirrored, const QString &folder);

} // namespace Godwit

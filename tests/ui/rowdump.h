// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QVariant>

namespace Godwit
{

// All rows of a model with one role: each as an object of its fields, without those that are empty, false or
// zero.
QJsonArray dumpRows(const QAbstractItemModel &model);
// The same of a row, of a list of rows, or of a plain value.
QJsonValue dumpValue(const QVariant &value);

// Compares with tests/fixtures/rows/NAME.json, field by field in the order of their names. Empty when they
// are alike; else what the first line that differs says. With GODWIT_WRITE_REFERENCES in the environment the
// file is written.
QString differenceFrom(const QString &name, const QJsonArray &rows);

} // namespace Godwit

// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an engine gives out, by name.
namespace Godwit
{

class Archives;
class Backups;
class ComposingAid;
class Drafts;
class Health;
class InboxFetcher;
class KeptStore;
class LiveAccounts;
class MediaLibrary;
class Outbox;
class PersonFinder;
class PersonalRestore;
class PollWatch;
class PostFetcher;
class Republishing;
class Restores;
class Settings;
class ShelfFetcher;
class SignIn;
class StandbySync;
class Switch;
class TaskScope;
class TimelineFetcher;
class Translations;
class Updates;

} // namespace Godwit

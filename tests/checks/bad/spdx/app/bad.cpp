// SPDX-FileCopyrightText: 2026 Godwit contributors
int bad;

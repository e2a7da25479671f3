// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/composingport.h"
#include "servers/conversationsport.h"
#include "servers/graphports.h"
#include "servers/marksport.h"
#include "servers/mediaport.h"
#include "servers/notificationsport.h"
#include "servers/peopleport.h"
#include "servers/pollsport.h"
#include "servers/postingport.h"
#include "servers/postsport.h"
#include "servers/reportsport.h"
#include "servers/requestsport.h"
#include "servers/schedulingport.h"
#include "servers/searchport.h"
#include "servers/streamport.h"
#include "servers/timelinesport.h"

/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * qemu-plugin.h of QEMU 9.0 and later names two types of GLib's in functions that the counter does not call. With this in
 * GLib's place it builds without GLib's headers; GLib itself it needs neither way.
 */
#ifndef COUNTER_NO_GLIB_H
#define COUNTER_NO_GLIB_H

typedef struct counter_no_garray GArray;
typedef struct counter_no_gbytearray GByteArray;

#endif

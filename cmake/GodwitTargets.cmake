# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings are for our own targets only: the libraries' headers come in as system headers.
function(godwit_warnings target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wconversion)
    # GCC 14 calls the empty side of a std::expected that a coroutine returns uninitialised.
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
        QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_UP_TO=0x060800)
endfunction()

# Of a release, what reads and sorts much at once is quick; all else waits for servers or calls Qt, and is small: -O2
# makes a third more of it, and a .deb of more than 5 MB.
set(godwit_quick_rooms cache media model net text timeline)
function(godwit_small target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-Os>)
    endif()
endfunction()

# godwit_room(NAME SOURCES a.cpp a.h ... [PUBLIC lib ...] [PRIVATE lib ...])
# A room of the engine: the library godwit_NAME whose headers are included as "NAME/header.h". Static, so that Godwit is
# one file; shared with BUILD_SHARED_LIBS, as under the sanitisers, where a copy of the engine in each test is 45 GB.
function(godwit_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(godwit_${name} ${ROOM_SOURCES})
    set_target_properties(godwit_${name} PROPERTIES AUTOMOC ON DEFINE_SYMBOL "")
    target_include_directories(godwit_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(godwit_${name} PUBLIC Qt6::Core ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
    godwit_warnings(godwit_${name})
    if(NOT name IN_LIST godwit_quick_rooms)
        godwit_small(godwit_${name})
    endif()
endfunction()

# godwit_test(NAME SOURCES a.cpp ... LIBRARIES lib ... [LABELS l ...] [TIMEOUT seconds] [SERIAL])
# The first source is the test's own, with its class and `#include "a.moc"`. Only that one has moc run on it: AUTOMOC
# looks through every header of a target, which for so many small ones is longer than to compile them again. What other
# sources need of moc belongs into a library.
function(godwit_test name)
    cmake_parse_arguments(TEST "SERIAL" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    list(GET TEST_SOURCES 0 own)
    cmake_path(GET own STEM stem)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${stem}.moc)
    add_custom_command(OUTPUT ${moc} COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${own} -o ${moc} DEPENDS ${own} VERBATIM)
    # Where a test also has what AUTOMOC sees to, that would wait for this and this for it.
    set_source_files_properties(${own} ${moc} PROPERTIES SKIP_AUTOMOC ON)
    add_executable(${name} ${TEST_SOURCES} ${moc})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_BINARY_DIR}/moc)
    target_link_libraries(${name} PRIVATE Qt6::Test godwit_fixtures ${TEST_LIBRARIES})
    godwit_warnings(${name})
    # Qt's own QTRY_ macros narrow.
    target_compile_options(${name} PRIVATE -Wno-conversion)
    add_test(NAME ${name} COMMAND ${name})
    # What a test that hangs may cost. The sanitizers' are three times as slow, and the machine may have more to do.
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    if(CMAKE_CXX_FLAGS MATCHES "-fsanitize=")
        math(EXPR TEST_TIMEOUT "${TEST_TIMEOUT} * 3")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT})
    set_property(GLOBAL APPEND PROPERTY GODWIT_TESTS ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FATAL_WARNINGS=0;LC_ALL=C.UTF-8;TZ=UTC")
    if(TEST_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# godwit_fuzzer(NAME SOURCES a.cpp LIBRARIES lib ...): libFuzzer with a corpus in tests/fuzz/corpus/NAME.
function(godwit_fuzzer name)
    cmake_parse_arguments(FUZZ "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${FUZZ_SOURCES})
    target_link_libraries(${name} PRIVATE ${FUZZ_LIBRARIES})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    godwit_warnings(${name})
endfunction()

# godwit_bench(NAME SOURCES a.cpp ... LIBRARIES lib ...): run by `packaging/dev bench`; reports through bench/benchreport.h.
function(godwit_bench name)
    cmake_parse_arguments(BENCH "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${BENCH_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE Qt6::Core ${BENCH_LIBRARIES})
    godwit_warnings(${name})
endfunction()

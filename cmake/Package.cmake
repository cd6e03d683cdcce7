# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and how CPack makes the Debian package.
include(GNUInstallDirs)
set(aelwyd_id cymru.aelwyd.Aelwyd)

# Debian wants changelog and man page compressed, without the time of compression.
function(aelwyd_install_compressed name destination)
    set(compressed ${PROJECT_BINARY_DIR}/${name}.gz)
    add_custom_command(
        OUTPUT ${compressed}
        COMMAND gzip -9 -n -c ${PROJECT_SOURCE_DIR}/packaging/${name} > ${compressed}
        DEPENDS ${PROJECT_SOURCE_DIR}/packaging/${name}
        VERBATIM)
    add_custom_target(compressed_${name} ALL DEPENDS ${compressed})
    install(FILES ${compressed} DESTINATION ${destination})
endfunction()

install(TARGETS aelwyd RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX AND NOT APPLE)
    install(FILES packaging/${aelwyd_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/${aelwyd_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/app/aelwyd.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    foreach(size 16 24 32 48 128 256)
        install(FILES resources/icons/app/aelwyd-${size}.png RENAME aelwyd.png
                DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/aelwyd)
    aelwyd_install_compressed(changelog ${CMAKE_INSTALL_DATADIR}/doc/aelwyd)
    aelwyd_install_compressed(aelwyd.1 ${CMAKE_INSTALL_MANDIR}/man1)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME aelwyd)
set(CPACK_PACKAGE_VENDOR "The Aelwyd authors")
set(CPACK_PACKAGE_CONTACT "The Aelwyd authors <aelwyd@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "office application for Welsh home-care agencies")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Aelwyd is for the office of an agency that supports people in their own
homes. It keeps the people the agency supports, their circle of support and
their packages of hours; writes outcome-focused support plans with them, and
prints the plans in Welsh, English or both side by side, also in large print.
.
The whole program works in Welsh and in English, and changes from one to the
other while it runs. Everything stays in one file on the office's own
computer. The same program works without a window, for scripts.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt loads these when it runs, so no library names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6, fonts-inter | fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-core, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)

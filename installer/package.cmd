@echo off
rem Makes an installer of Twinbench for Windows with the JDK's jpackage; README.md beside this file says more.
rem   installer\package [TYPE]   TYPE: app-image (default), msi, exe
setlocal EnableExtensions
set "ROOT=%~dp0.."
set "TYPE=%~1"
if "%TYPE%"=="" set "TYPE=app-image"
if not defined JAVA_HOME (
  echo installer: set JAVA_HOME to a JDK 25 or newer. 1>&2
  exit /b 2
)
pushd "%ROOT%"
call mvnw.cmd -B clean package -Dmaven.test.skip=true
if errorlevel 1 exit /b 2
rem Twinbench has no Windows icon file yet: jpackage takes its own.
set "EXTRA="
if not "%TYPE%"=="app-image" set "EXTRA=--win-menu --win-shortcut --win-dir-chooser --license-file LICENSE"
"%JAVA_HOME%\bin\jpackage" --type %TYPE% --dest target\installer --input target\app --name twinbench --app-version 0.1.0 --vendor Twinbench --description "Simulation and digital-twin workbench" --main-jar twinbench.jar --main-class org.twinbench.Launcher --add-modules java.se,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.crypto.ec,jdk.zipfs --java-options -XX:+UseG1GC --java-options -XX:MaxRAMPercentage=60 --java-options --enable-native-access=ALL-UNNAMED --java-options -Djava.awt.headless=true --java-options "-Dtwinbench.home=$APPDIR\.." --app-content models,scenarios,assets,LICENSE %EXTRA%
if errorlevel 1 exit /b 2
popd

#!/bin/sh
# Takes the manual's pictures from those of the tour: scaled to 900 pixels and 96 colours, so that they stay small.
#
#     mvn -q -Ptour && sh src/site/pictures.sh target/tour
#
# With a language those of its manual, from a tour of the program in that language (--lang de):
#
#     sh src/site/pictures.sh target/tour-de de
#
# Needs ImageMagick. Each line below is a picture of the tour, whatever its number there, and its name in the manual.
set -eu
tour=$1
manual=$(dirname "$0")/../../assets/help/${2:+$2/}pictures
mkdir -p "$manual"
while read -r from to; do
    for found in "$tour"/[0-9]*-"$from".png; do
        case "$(basename "$found" .png)" in *[0-9]-"$from") ;; *) continue ;; esac
        convert "$found" -filter Lanczos -resize 900x +dither -colors 96 -strip "png8:$manual/$to.png"
    done
done <<'LIST'
welcome welcome
worklist worklist
find find
prepare prepare
cards-surface cards
promise-heard promise-heard
plan plan
recap recap
promises promises
history history
history-review review
figures figures
import-preview import
account account
rehearse-takes rehearse
safekeeping backups
LIST

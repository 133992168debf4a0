#!/bin/sh
# Sets text.tex from nothing: XeLaTeX until the contents are as they were before, as a program that knows would do it,
# without a PDF but at the end. With `again`, once, beside what the last run left.
set -eu
LC_ALL=C.UTF-8
export LC_ALL

pass() {
    xelatex -no-pdf -interaction=batchmode -halt-on-error text.tex > passes.txt || { grep '^!' text.log >&2; exit 1; }
}

if [ "${1:-}" != again ]; then
    rm -f text.aux text.toc text.out former.toc
    pass
    while ! cmp -s text.toc former.toc; do
        cp text.toc former.toc
        pass
    done
else
    pass
fi
xdvipdfmx -q -o text.pdf text.xdv

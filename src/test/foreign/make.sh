#!/usr/bin/env bash
# Makes one PDF with each program that is installed here, for ForeignFilesTest.
# Usage: make.sh FOLDER
set -u
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1767225600
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
icc=$here/../../main/resources/org/jianbao/profile/FOGRA39L_coated.icc
out=$(mkdir -p "$1" && cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# Runs a command if its program is there; what it prints is shown only if it fails.
make() {
    local name=$1
    shift
    if ! command -v "$1" > /dev/null; then
        echo "$name: no $1 here"
    elif timeout 180 "$@" > "$name.log" 2>&1 && [ -s "$name.pdf" ]; then
        mv "$name.pdf" "$out/$name.pdf"
        echo "$name: made"
    else
        echo "$name: failed"
        tail -n 3 "$name.log"
    fi
}

cat > page.html << 'HTML'
<!doctype html><html lang="en"><title>Wells</title><style>body { font-family: serif } p { color: #a03020 }</style>
<h1>Wells</h1><p>Many hands look after one well.</p></html>
HTML
cat > page.svg << 'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><rect width="120" height="80" fill="#a03020" opacity=".5"/>
<text x="40" y="120" font-family="serif" font-size="16">Wells</text></svg>
SVG
cat > page.ps << 'PS'
%!PS
/Times-Roman findfont 18 scalefont setfont 100 600 moveto (Wells) show
0 setlinewidth 100 500 moveto 300 500 lineto stroke
1 0 0 setrgbcolor 100 300 100 100 rectfill showpage
PS
cat > page.tex << 'TEX'
\documentclass{article}\begin{document}\section{Wells}Many hands look after one well.\end{document}
TEX
cat > page.fo << 'FO'
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"><fo:layout-master-set><fo:simple-page-master master-name="a"
page-width="200pt" page-height="300pt"><fo:region-body margin="20pt"/></fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="a"><fo:flow flow-name="xsl-region-body"><fo:block>Wells</fo:block></fo:flow>
</fo:page-sequence></fo:root>
FO
printf '.TL\nWells\n.PP\nMany hands look after one well.\n' > page.ms
printf 'P6 40 40 255\n' > photo.ppm
head -c 4800 /dev/zero | tr '\0' '\220' >> photo.ppm

cat > x3.ps << PS
%!PS
[ /GTS_PDFXVersion (PDF/X-3:2002) /Title (Wells) /Trapped /False /DOCINFO pdfmark
[ /_objdef {icc} /type /stream /OBJ pdfmark
[ {icc} << /N 4 >> /PUT pdfmark
[ {icc} ($icc) (r) file /PUT pdfmark
[ /_objdef {intent} /type /dict /OBJ pdfmark
[ {intent} << /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) /Info (FOGRA39)
  /RegistryName (http://www.color.org) /DestOutputProfile {icc} >> /PUT pdfmark
[ {Catalog} << /OutputIntents [ {intent} ] >> /PUT pdfmark
PS

make ghostscript gs -q -dNOSAFER -sDEVICE=pdfwrite -o ghostscript.pdf page.ps
make ghostscript-locked gs -q -sDEVICE=pdfwrite -sOwnerPassword=o -sUserPassword=u -dEncryptionR=3 -dKeyLength=128 \
    -o ghostscript-locked.pdf page.ps
make ghostscript-x3 gs -q -dPDFX --permit-file-read="$icc" -sColorConversionStrategy=CMYK -dPDFSETTINGS=/prepress \
    -sDEVICE=pdfwrite -o ghostscript-x3.pdf x3.ps page.ps
make cairo rsvg-convert -f pdf -o cairo.pdf page.svg
make pdftex pdflatex -interaction=batchmode -jobname=pdftex page.tex
make xetex xelatex -interaction=batchmode -jobname=xetex page.tex
make groff sh -c 'groff -ms -Tpdf page.ms > groff.pdf'
make img2pdf sh -c 'command -v img2pdf && img2pdf photo.ppm -o img2pdf.pdf'
make weasyprint weasyprint page.html weasyprint.pdf
make wkhtmltopdf wkhtmltopdf -q --enable-local-file-access page.html wkhtmltopdf.pdf
make chromium chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=chromium.pdf page.html
make libreoffice soffice --headless -env:UserInstallation=file://"$work"/profile --convert-to pdf --outdir lo page.html
[ -s lo/page.pdf ] && mv lo/page.pdf "$out/libreoffice.pdf" && echo "libreoffice: made after all"
make fop fop -q page.fo fop.pdf
make inkscape inkscape page.svg --export-filename=inkscape.pdf
make enscript sh -c 'enscript -q -o page2.ps page.ms && ps2pdf page2.ps enscript.pdf'
make poppler sh -c 'pdftocairo -pdf "'"$out"'/ghostscript.pdf" poppler.pdf'
make qpdf qpdf --linearize --object-streams=generate "$out/ghostscript.pdf" qpdf.pdf

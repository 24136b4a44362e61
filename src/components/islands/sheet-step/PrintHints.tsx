/** How to get the sheet out of the browser as it is shown: on every device, and for the booklet how to fold it. */
export function PrintHints({ isFold }: { isFold: boolean }) {
  return (
    <ul class="print-hints">
      {isFold && (
        <li>
          Print on one side only. Fold the upper half back behind the lower half, then the left half back behind the
          right: the page with the name is the front.
        </li>
      )}
      <li>
        Choose the paper in the print dialog: A4 and Letter both fit. If the browser adds an address or a date, switch
        off “Headers and footers” there.
      </li>
      <li>
        On an iPhone or iPad: Share, then Print. To save a PDF, spread two fingers on the small picture of the page.
      </li>
      <li>On Android: open the menu of the browser, then Share and Print. “Save as PDF” is among the printers.</li>
    </ul>
  );
}

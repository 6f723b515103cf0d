/** Modu's mark: a persimmon with its calyx, from above. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" className="shrink-0">
      <path d="M16 3.5c7.6 0 12.5 4.6 12.5 12.3S23.9 28.5 16 28.5 3.5 23.5 3.5 15.8 8.4 3.5 16 3.5Z" fill="#e8743b" />
      <path d="M16 15.5c-1.2-3.3-.7-6 0-8.5.7 2.5 1.2 5.2 0 8.5Zm0 0c3.3-1.2 6-.7 8.5 0-2.5.7-5.2 1.2-8.5 0Zm0 0c1.2 3.3.7 6 0 8.5-.7-2.5-1.2-5.2 0-8.5Zm0 0c-3.3 1.2-6 .7-8.5 0 2.5-.7 5.2-1.2 8.5 0Z" fill="#1f4a3d" stroke="#1f4a3d" strokeWidth="2" strokeLinejoin="round" />
    </svg>
  );
}

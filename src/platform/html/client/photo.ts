// Shows chosen photos and makes them small before they travel. Drawn on a canvas, which also drops where and when
// they were taken; the server drops it again.

const longest = 1600
const quality = 0.82

interface Chosen {
  file: File
  picture: HTMLCanvasElement | null
}

export function smallPhotos(input: HTMLInputElement): void {
  const list = document.createElement('ul')
  list.className = 'photos'
  input.after(list)
  let chosen: Chosen[] = []

  const show = () => {
    const transfer = new DataTransfer()
    for (const { file } of chosen) transfer.items.add(file)
    input.files = transfer.files
    list.replaceChildren(...chosen.map((one, place) => item(input, one, place, () => takeAway(one))))
  }
  const takeAway = (one: Chosen) => {
    chosen = chosen.filter((other) => other !== one)
    show()
    input.focus()
  }
  input.addEventListener('change', async () => {
    const added = await Promise.all([...(input.files ?? [])].map(shrink))
    chosen = [...chosen, ...added].slice(0, Number(input.dataset.photo))
    show()
  })
}

function item(input: HTMLInputElement, { file, picture }: Chosen, place: number, takeAway: () => void) {
  const row = document.createElement('li')
  const remove = document.createElement('button')
  remove.type = 'button'
  remove.className = 'btn btn-ghost'
  remove.textContent = input.dataset.remove ?? ''
  remove.setAttribute('aria-label', `${remove.textContent} ${place + 1}: ${file.name}`)
  remove.addEventListener('click', takeAway)
  row.append(picture ?? file.name, remove)
  return row
}

// What the phone cannot draw (an unknown format, too little memory) is sent as it is.
async function shrink(file: File): Promise<Chosen> {
  try {
    const bitmap = await createImageBitmap(file)
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
    const large = draw(bitmap, bitmap.width * scale, bitmap.height * scale)
    const blob = await new Promise<Blob | null>((done) => large.toBlob(done, 'image/jpeg', quality))
    const small =
      blob && blob.size < file.size
        ? new File([blob], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' })
        : file
    return { file: small, picture: thumbnail(bitmap) }
  } catch {
    return { file, picture: null }
  }
}

function draw(bitmap: ImageBitmap, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width)
  canvas.height = Math.round(height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

function thumbnail(bitmap: ImageBitmap): HTMLCanvasElement {
  const side = Math.min(bitmap.width, bitmap.height)
  const canvas = document.createElement('canvas')
  canvas.width = 240
  canvas.height = 240
  const left = (bitmap.width - side) / 2
  const top = (bitmap.height - side) / 2
  canvas.getContext('2d')?.drawImage(bitmap, left, top, side, side, 0, 0, 240, 240)
  return canvas
}

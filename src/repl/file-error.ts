import type { Words } from '../index'
import { UsageError } from './usage'

/** What the system's codes say; another code stands for itself. */
const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '所在的盘只能读', en: 'the disk is read-only' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'it is a folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'part of the path is no folder' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EBUSY: { zh: '别的程序正在使用', en: 'another program is using it' },
}

/** What went wrong with a file, with the system's own code, if there is one. */
function reasonOf(error: unknown): Words {
  const { code } = error as { readonly code?: unknown }
  if (typeof code !== 'string') {
    const message = error instanceof Error ? error.message : String(error)
    return { zh: message, en: message }
  }
  const reason = REASONS[code]
  return reason ? { zh: `${reason.zh}（${code}）`, en: `${reason.en} (${code})` } : { zh: code, en: code }
}

const failing =
  (what: Words) =>
  (path: string, error: unknown): UsageError => {
    const why = reasonOf(error)
    return new UsageError({ zh: `${what.zh} ${path}：${why.zh}`, en: `${what.en} ${path}: ${why.en}` })
  }

export const unreadable = failing({ zh: '无法读取', en: "can't read" })
export const unwritable = failing({ zh: '无法写入', en: "can't write" })

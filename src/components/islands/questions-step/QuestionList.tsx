import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { withList } from '../../../domain/questions/list-changes.ts';
import { moveItem, type ListItem, type ShownItem } from '../../../domain/questions/question-list.ts';
import type { Tools } from './actions.ts';
import { QuestionItem } from './QuestionItem.tsx';
import { Steady } from './Steady.tsx';
import { useDrag, type Drag } from './use-drag.ts';
import type { Edit } from '../session/use-undo.ts';

interface QuestionListProps {
  items: readonly ListItem[];
  shown: readonly ShownItem[];
  tools: Tools;
  act: (edit: Edit) => void;
  announce: (text: string) => void;
  /** Where the focus goes when the last question was taken away. */
  onEmptied: () => void;
}

/** The questions in their order. A line renders anew only when something about it has changed. */
export function QuestionList({ items, shown, tools, act, announce, onEmptied }: QuestionListProps) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  const count = items.length;

  const drop = useCallback(
    ({ from, to }: Drag) => {
      act((now) => withList(now, 'moved', moveItem(now.questions.items, from, to)));
      announce(`Moved to place ${to + 1}.`);
    },
    [act, announce],
  );
  const { drag, startDrag } = useDrag(list, drop);
  const focusPlace = useCallback((place: number) => {
    wanted.current = place;
  }, []);
  useEffect(() => {
    if (wanted.current === null) return;
    const line = list.current?.children[Math.min(wanted.current, count - 1)];
    wanted.current = null;
    if (line instanceof HTMLElement) line.focus();
    else onEmptied();
  }, [count, onEmptied]);
  const listTools = useMemo(
    () => ({ ...tools, act, announce, startDrag, focusPlace }),
    [tools, act, announce, startDrag, focusPlace],
  );

  return (
    <ol class="question-list" ref={list}>
      {shown.map((one, index) => {
        const own = drag?.from === index || drag?.to === index ? drag : null;
        return (
          <Steady key={one.item.id} on={[one.item, one.text, index, count, own, listTools]}>
            {() => <QuestionItem shown={one} index={index} count={count} drag={own} tools={listTools} />}
          </Steady>
        );
      })}
    </ol>
  );
}

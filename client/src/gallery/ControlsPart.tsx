import { useState } from 'react';
import { AmountField } from '../ui/AmountField';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ComboBox } from '../ui/ComboBox';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { DateTimeField, type KnownDate } from '../ui/DateTimeField';
import { FileDrop } from '../ui/FileDrop';
import { Menu } from '../ui/Menu';
import { Section } from '../ui/Page';
import { RadioGroup } from '../ui/RadioGroup';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { Tabs } from '../ui/Tabs';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { codes } from './specimens';

/** Buttons, fields and what opens over the page. */
export const ControlsPart = () => {
  const [text, setText] = useState('metal scrap');
  const [box, setBox] = useState('MSCU 666587 1');
  const [kilograms, setKilograms] = useState('1234567');
  const [wrong, setWrong] = useState('1,5');
  const [when, setWhen] = useState<KnownDate>({ date: '2026-03-10', time: '09:30', precision: 'MINUTE' });
  const [mode, setMode] = useState<string | undefined>('sea');
  const [code, setCode] = useState<string | undefined>('A1181');
  const [way, setWay] = useState<'import' | 'export' | 'transit'>('import');
  const [basis, setBasis] = useState<string>();
  const [yes, setYes] = useState(true);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Section title="Buttons" aside={<a className="link" href="#all">All of them</a>}>
        <div className="row">
          <Button kind="primary">Send the report</Button>
          <Button>Save a draft</Button>
          <Button kind="quiet">Add a container</Button>
          <Button kind="danger" onClick={() => setAsking(true)}>
            Close the operation
          </Button>
          <Button busy>Sending</Button>
          <Button disabled>Not yet</Button>
          <Button onClick={() => toast('Draft taken away', () => undefined)}>Toast</Button>
          <Menu
            actions={[
              { id: 'a', label: 'Send back', run: () => undefined },
              { id: 'b', label: 'Withdraw', run: () => undefined, danger: true },
            ]}
          >
            More ▾
          </Menu>
        </div>
      </Section>
      <Section title="Fields">
        <div className="form-columns">
          <TextField label="Declared as" required value={text} onChange={setText} hint="In the words of the papers" />
          <TextField label="Container" code value={box} onChange={setBox} error="The check digit should be 0. Compare with the door of the container." />
          <AmountField label="Weight" unit="KILOGRAM" value={kilograms} onChange={setKilograms} />
          <AmountField label="Pieces" unit="PIECE" value={wrong} onChange={setWrong} error="Whole numbers only." />
          <DateTimeField label="When" zone="Asia/Bangkok" value={when} onChange={setWhen} />
          <Select label="Transport" none="Not known" value={mode} onChange={setMode} options={[{ value: 'sea', label: 'Sea' }, { value: 'road', label: 'Road' }]} />
          <ComboBox label="Code" hint="By code or by words" items={codes} value={code} onChange={setCode} />
          <div className="stack">
            <Segmented label="Direction" value={way} onChange={setWay} choices={[{ value: 'import', label: 'Import' }, { value: 'export', label: 'Export' }, { value: 'transit', label: 'Transit' }]} />
            <Checkbox checked={yes} onChange={setYes} hint="The sender sees what its warning led to.">
              Answers a warning
            </Checkbox>
          </div>
          <RadioGroup label="Basis" value={basis} onChange={setBasis} choices={[{ value: 'w', label: 'Weighed' }, { value: 'd', label: 'Declared' }, { value: 'e', label: 'Estimated', hint: 'Carries a mark everywhere.' }]} />
          <FileDrop label="Photographs and documents" files={files} onChange={setFiles} accept="image/*,application/pdf" maxBytes={10_485_760} />
        </div>
      </Section>
      <Section title="Tabs">
        <Tabs label="Leaves" tabs={[{ id: 'a', label: 'Declared', content: <p>Metal scrap</p> }, { id: 'b', label: 'Found', content: <p>Circuit boards</p> }]} />
      </Section>
      <ConfirmDialog open={asking} deed="Close DEMETER XI for 83 agencies" onConfirm={() => setAsking(false)} onCancel={() => setAsking(false)}>
        <p>Nobody can add to it afterwards. The final report stands on the 147 validated reports.</p>
      </ConfirmDialog>
    </>
  );
};

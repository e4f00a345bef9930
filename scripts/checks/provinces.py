#!/usr/bin/env python3
"""provinces.py: eight provinces that do not exist, and news from them, for scripts/compose-test.

    provinces.py --rules FOLDER     the project's rules with these provinces instead of the real ones
    provinces.py --pages COUNT      so many pages about their meetings as JSON lines, in the order of their time

One to four outlets tell of a meeting. The same numbers give the same bytes.
"""
import argparse
import datetime
import json
import pathlib
import random
import shutil

CONFIG = pathlib.Path(__file__).parent.parent.parent / 'config'
# Name, official code (no province of Indonesia has it), and the names of its regencies.
PROVINCES = [
    ('Lambuta', '22', ['Wangkarib', 'Sutalas', 'Morobar']),
    ('Kurimon', '23', ['Tendasik', 'Bukaran', 'Ritutong']),
    ('Gawiling', '24', ['Perabar', 'Nalangyu', 'Jantulas']),
    ('Serowai', '25', ['Darimbu', 'Makabar', 'Tusuling']),
    ('Balitong', '26', ['Lowimon', 'Pendayu', 'Karoran']),
    ('Rindayu', '27', ['Sabatas', 'Gungkawai', 'Tewiran']),
    ('Mentulas', '28', ['Kubaling', 'Walisik', 'Dasubar']),
    ('Patusik', '29', ['Ralangmon', 'Jukayu', 'Sorotong']),
]
PAPERS = ['Kabar', 'Warta', 'Suara', 'Pos']
HALLS = ['Gedung', 'Aula', 'Hotel']
HOSTS = ['Ketua DPRD', 'Sekretaris Daerah', 'Kepala Dinas Kesehatan', 'Kepala Dinas Pertanian']
GUESTS = ['Ketua Forum Petani', 'Direktur Koperasi', 'Sekretaris Asosiasi Nelayan']
TOPICS = ['perbaikan jalan desa', 'harga pupuk bersubsidi', 'layanan puskesmas keliling', 'irigasi sawah tadah hujan',
          'pasokan air bersih', 'pengelolaan sampah pasar', 'listrik dusun terpencil', 'bibit kakao unggul']
QUOTES = ['Jadwalnya harus pasti karena warga sudah lama menunggu', 'Kami dahulukan wilayah yang paling sulit dijangkau',
          'Anggaran terbatas, jadi pekerjaan dibagi dalam dua tahap', 'Laporannya dibuka untuk umum setiap bulan']
GIVEN = ['Agus', 'Budi', 'Citra', 'Dewi', 'Eko', 'Hendra', 'Lukman', 'Maya', 'Ratna', 'Slamet', 'Taufik', 'Wahyu']
FAMILY = ['Hidayat', 'Santoso', 'Wibowo', 'Lestari', 'Siregar', 'Rahman', 'Kurniawan', 'Maulana', 'Utami', 'Permana']
DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
BEGIN = datetime.datetime(2025, 2, 3, 9, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))


def pack(name, code, regencies):
    """The files of a province's pack."""
    codes = [f'{code}.71'] + [f'{code}.0{number}' for number in range(1, len(regencies))]
    kinds = ['kota'] + ['kabupaten'] * (len(regencies) - 1)
    places = [f'{one}\t{kind}\t{regency}' for one, kind, regency in zip(codes, kinds, regencies)]
    venues = [f'  - {{name: {hall} {regency}, regency: "{one}"}}' for one, regency in zip(codes, regencies) for hall in HALLS]
    return {
        'province.yaml': f'code: {name.lower()}\nofficial_code: "{code}"\nname: {name} Raya\naliases: []\ntime_zone:\n'
                         f'  name: Asia/Makassar\n  abbreviation: WITA\n  utc_offset_minutes: 480\nseat: "{codes[0]}"\noutlets:\n'
                         + ''.join(f'  - {domain(paper, name)}\n' for paper in PAPERS),
        'places.tsv': 'code\tkind\tname\taliases\ttowns\tareas\tuse\n' + '\n'.join(places) + '\n',
        'villages.tsv': 'code\tname\n',
        'venues.yaml': 'venues:\n' + '\n'.join(venues) + '\n',
        'institutions.yaml': f'institutions:\n  - {{name: Universitas {name}, seat: "{codes[0]}"}}\n',
        'abbreviations.yaml': f'{name} Prov: Provinsi {name} Raya\n',
    }


def domain(paper, province):
    return f'{paper.lower()}{province.lower()}.example'


def write_rules(folder):
    folder.mkdir(parents=True)
    shutil.copy(CONFIG / 'clustering.yaml', folder)
    shutil.copytree(CONFIG / 'indonesia', folder / 'indonesia')
    for name, code, regencies in PROVINCES:
        home = folder / 'provinces' / name.lower()
        home.mkdir(parents=True)
        for file, text in pack(name, code, regencies).items():
            (home / file).write_text(text, encoding='utf-8')


def meeting(number, chance):
    """A meeting, and the pages that tell of it."""
    province, _, regencies = PROVINCES[number % len(PROVINCES)]
    regency, topic = chance.choice(regencies), chance.choice(TOPICS)
    host, guest = (f'{chance.choice(GIVEN)} {chance.choice(FAMILY)}' for _ in range(2))
    host_role, guest_role = f'{chance.choice(HOSTS)} {regency}', chance.choice(GUESTS)
    venue, quote = f'{chance.choice(HALLS)} {regency}', chance.choice(QUOTES)
    begin = BEGIN + datetime.timedelta(hours=3 * number)
    day = f'{DAYS[begin.weekday()]} ({begin.day}/{begin.month}/{begin.year})'
    leads = [
        f'{regency.upper()} – {host_role} {host} menerima kunjungan {guest_role} {guest} di {venue}, {day}. Keduanya membahas {topic}.',
        f'{regency.upper()} – {guest_role} {guest} bertemu {host_role} {host} di {venue}, {regency}, {day}, terkait {topic}.',
    ]
    for order, paper in enumerate(chance.sample(PAPERS, chance.randint(1, len(PAPERS)))):
        published = begin + datetime.timedelta(hours=2 + order, minutes=chance.randint(0, 50))
        title = f'{host_role} dan {guest_role} Bahas {topic.title()}'
        lines = [f'{paper} {province}', 'Beranda', 'Daerah', title, chance.choice(leads),
                 f'“{quote},” kata {host}.', f'Pekerjaan ini menyangkut {chance.randint(20, 900)} keluarga di {regency}.',
                 'Bagikan', f'Hak Cipta {paper} {province}']
        yield {'id': f'{number}-{order}', 'url': f'https://{domain(paper, province)}/{number}-{order}', 'title': title,
               'outlet': {'name': f'{paper} {province}', 'domain': domain(paper, province)},
               'published_at': published.isoformat(), 'page': '\n'.join(lines)}


def pages(count):
    chance, made, number = random.Random(count), [], 0
    while len(made) < count:
        made += meeting(number, chance)
        number += 1
    return sorted(made[:count], key=lambda page: (page['published_at'], page['id']))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--rules', type=pathlib.Path)
    options.add_argument('--pages', type=int, default=0)
    given = options.parse_args()
    if given.rules:
        write_rules(given.rules)
    for page in pages(given.pages):
        print(json.dumps(page, ensure_ascii=False))


if __name__ == '__main__':
    main()

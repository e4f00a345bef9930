"""Invented articles about invented meetings, for feeding the pipeline at a rate: the same seed gives the same pages.

Several outlets report each meeting in words of their own; days pass as in a press that writes some thirty articles a day.
"""
import datetime
import json
import random

HOSTS = ['Gubernur Kalimantan Timur', 'Wakil Gubernur Kalimantan Timur', 'Wali Kota Samarinda', 'Wali Kota Balikpapan',
         'Wali Kota Bontang', 'Bupati Kutai Kartanegara', 'Bupati Paser', 'Bupati Berau', 'Bupati Kutai Timur',
         'Bupati Kutai Barat', 'Bupati Penajam Paser Utara']
SEATS = ['Samarinda', 'Samarinda', 'Samarinda', 'Balikpapan', 'Bontang', 'Tenggarong', 'Tanah Grogot', 'Tanjung Redeb',
         'Sangatta', 'Sendawar', 'Penajam']
FIRST = ['Ahmad', 'Budi', 'Citra', 'Darma', 'Eka', 'Fajar', 'Gunawan', 'Hendra', 'Intan', 'Joko', 'Kartika', 'Lestari']
LAST = ['Wibisono', 'Saputra', 'Halim', 'Nugraha', 'Pratama', 'Siregar', 'Maulana', 'Kusuma', 'Ramadhan', 'Anggara']
FIRMS = ['Hanwool', 'Sakuraba', 'Nordlys', 'Rheintal', 'Meridian', 'Okanagan', 'Lotus Biru', 'Kestrel', 'Baltika', 'Andaman']
TRADES = ['Energi', 'Logistik', 'Agro', 'Perikanan', 'Konstruksi', 'Farmasi', 'Telekomunikasi', 'Pariwisata']
COUNTRIES = ['Jepang', 'Korea Selatan', 'Jerman', 'Norwegia', 'Kanada', 'Australia', 'Vietnam', 'Thailand', 'Singapura', 'India']
MATTERS = ['pembangunan pelabuhan peti kemas', 'pengolahan air bersih', 'pembangkit listrik tenaga surya', 'budidaya udang',
           'pengelolaan sampah menjadi energi', 'rehabilitasi hutan bakau', 'pelatihan tenaga kerja', 'jaringan serat optik',
           'pengolahan kakao', 'angkutan sungai']
ROOMS = ['Ruang Rapat Utama', 'Aula Kantor', 'Ruang Tamu', 'Pendopo']
OUTLETS = ['warta-hilir', 'kabar-muara', 'suluh-rimba', 'pena-delta', 'harian-seberang', 'titik-pagi', 'lintas-teluk', 'gema-riam']
DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
ZONE = datetime.timezone(datetime.timedelta(hours=8))
# Ten meetings a day, each of another host, three articles each.
HOSTS_A_DAY, A_DAY = 10, 30


class Meeting:
    def __init__(self, chance, day, place):
        self.host, self.seat, self.day = HOSTS[place], SEATS[place], day
        self.host_name = HOST_NAMES[place]
        self.firm = f'PT {chance.choice(FIRMS)} {chance.choice(TRADES)}'
        self.leader = f'{chance.choice(FIRST)} {chance.choice(LAST)}'
        self.country, self.matter, self.room = chance.choice(COUNTRIES), chance.choice(MATTERS), chance.choice(ROOMS)
        self.guests, self.value = chance.randrange(3, 30), chance.randrange(20, 900)

    def page(self, chance, number, hour):
        outlet = chance.choice(OUTLETS)
        title = chance.choice([f'{self.host} Terima Delegasi {self.firm}', f'{self.firm} Jajaki {self.matter.title()} di {self.seat}',
                               f'Bertemu {self.host}, {self.firm} Paparkan Rencana Investasi'])
        when = f'{DAYS[self.day.weekday()]} ({self.day.day}/{self.day.month}/{self.day.year})'
        sentences = [
            f'{self.host} {self.host_name} bertemu delegasi {self.firm} asal {self.country} di {self.room} {self.seat}, {when}.',
            f'Rombongan berjumlah {self.guests} orang itu dipimpin Direktur {self.firm} {self.leader}.',
            f'Dalam pertemuan tersebut dibahas rencana {self.matter} dengan nilai investasi Rp{self.value} miliar.',
            f'"Kami menyambut baik rencana ini dan berharap warga sekitar ikut merasakan manfaatnya," kata {self.host_name}.',
            f'{self.leader} mengatakan pihaknya akan menyerahkan studi kelayakan dalam {chance.randrange(2, 9)} bulan.',
            f'Pertemuan lanjutan membahas {self.matter} dijadwalkan setelah kajian selesai disusun bersama dinas terkait.',
        ]
        middle = sentences[2:]
        chance.shuffle(middle)
        text = f'{self.seat.upper()} - ' + '\n\n'.join(sentences[:2] + middle)
        published = datetime.datetime.combine(self.day, datetime.time(hour, chance.randrange(60)), ZONE)
        return {'url': f'https://{outlet}.example/{number}', 'outlet': {'name': outlet.replace('-', ' ').title(), 'domain': f'{outlet}.example'},
                'title': title, 'published_at': published.isoformat(), 'page': f'{title}\n\n{text}\n'}


HOST_NAMES = [f'{FIRST[place % len(FIRST)]} {LAST[(place * 3 + 1) % len(LAST)]}' for place in range(len(HOSTS))]


def pages(count, seed=1):
    """So many page records, in the order of their days."""
    chance = random.Random(seed)
    day, made = datetime.date(2026, 1, 5), 0
    while made < count:
        meetings = [Meeting(chance, day, place) for place in chance.sample(range(len(HOSTS)), HOSTS_A_DAY)]
        for place in range(A_DAY):
            if made == count:
                return
            yield chance.choice(meetings).page(chance, made, 8 + place * 12 // A_DAY)
            made += 1
        day += datetime.timedelta(days=1)


def write(path, count, seed=1):
    with open(path, 'w', encoding='utf-8') as file:
        for page in pages(count, seed):
            file.write(json.dumps(page, ensure_ascii=False) + '\n')

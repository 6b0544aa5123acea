import type { Briefs } from '../piece.ts';

/** Other news of the outlets that write Spanish. */
export const spanish: Briefs = {
  'diario-farallon': {
    world: [
      [
        73,
        'Chocan dos lanchas de pasajeros en la laguna de Orvieda: cuatro heridos leves',
        'El accidente ocurrió en medio de la niebla y a baja velocidad. Las 38 personas que viajaban fueron llevadas a tierra.',
        'La prefectura local demoró a los dos timoneles. Los vecinos piden boyas luminosas desde hace años. El servicio se reanudó por la tarde.',
      ],
      [
        44,
        'Elecciones en Tarsholm: gana la Alianza Pesquera, pero sin mayoría',
        'El oficialismo regional obtuvo 31 de las 75 bancas y deberá buscar socios para formar gobierno.',
        'La participación fue del 58 por ciento. La lista verde sumó seis escaños. Las negociaciones podrían extenderse un mes.',
      ],
    ],
    local: [
      [
        1.5,
        'El Concejo de Farallón aprobó la peatonal de la costanera con un solo voto en contra',
        'Serán catorce cuadras sin autos los fines de semana. Los comerciantes reclaman más estacionamiento en los accesos.',
        'La obra empieza después del verano. El concejal Amadeo Ruival votó en contra por el costo. El municipio prometió 300 lugares para bicicletas.',
      ],
      [
        23,
        'Deportivo Farallón goleó 4 a 0 a Unión Pedregal y es único puntero',
        'Con un doblete de Lautaro Quiñazú, el equipo del sur sumó su sexta victoria seguida.',
        'El estadio estuvo lleno por primera vez en dos años. El técnico pidió calma. En la próxima fecha visita a Sportivo Las Dunas.',
      ],
      [
        55,
        'Alerta por vientos de hasta 110 kilómetros por hora en toda la costa sur',
        'Se suspendieron las clases de la tarde y la pesca deportiva. El pronóstico mejora a partir de mañana.',
        'Bomberos retiró once árboles caídos. Hubo cortes de luz en tres barrios. Se recomienda no dejar macetas en los balcones.',
      ],
      [
        86,
        'Un incendio destruyó un galpón de lanas en el puerto viejo; no hubo heridos',
        'Seis dotaciones trabajaron toda la noche. El dueño calcula pérdidas por 90 millones de pesos.',
        'El fuego habría empezado en un tablero eléctrico. Se salvaron las máquinas de hilar. El humo obligó a cerrar la ruta dos horas.',
      ],
      [
        119,
        'Reabre el cine Odeón Austral con 312 butacas y la misma campana de siempre',
        'Vecinos y ex empleados restauraron la sala, cerrada hacía nueve años, con rifas y peñas.',
        'La primera función será una película muda con piano. La campana suena tres veces, como antes. Las entradas se agotaron en una hora.',
      ],
    ],
  },
  'canal-almendro': {
    world: [
      [
        62,
        'Debate en Drevonia: Castavar y Marenko cierran campaña con reproches por un puente',
        'A dos días de la segunda vuelta, los candidatos discutieron sobre obra pública, trenes y agricultura.',
        'Las encuestas los ubican en empate técnico. El debate duró dos horas y lo vio casi la mitad del país. No hubo saludo final.',
      ],
      [
        103,
        'Retiran 80 mil carriolas Nubelina por una falla en el freno',
        'La empresa pide a las familias dejar de usar el modelo Brisa y solicitar una pieza de reemplazo gratuita.',
        'Se conocen nueve caídas sin lesiones graves. La pieza se instala sin herramientas. La devolución del dinero también es posible.',
      ],
    ],
    local: [
      [
        4.4,
        'San Almendro estrena trolebús nocturno: pasará cada veinte minutos',
        'La ruta une la central camionera con los hospitales y funcionará hasta las cuatro de la mañana.',
        'Enfermeras y cocineros lo pidieron durante años. El viaje cuesta lo mismo que de día. Habrá vigilancia en las paradas.',
      ],
      [
        18,
        'Las Cigarras de Tepozal, campeonas del softbol estatal por segunda vez',
        'Vencieron 5 a 3 a Mineras de Ojuelo con un cuadrangular de Yaretzi Montaño en la última entrada.',
        'El equipo viajó doce horas en autobús para jugar. La capitana dedicó el triunfo a su abuela. Habrá desfile en la plaza.',
      ],
      [
        49,
        'Frente frío dejará lluvias y heladas en la sierra durante tres días',
        'Protección civil abrió nueve albergues y pide cubrir tuberías y plantas.',
        'La temperatura podría bajar a menos cuatro grados. Las clases empezarán una hora más tarde. El fin de semana volverá el sol.',
      ],
      [
        95,
        'Bordadoras de Xalimaya registran 48 diseños para frenar las copias',
        'Es el primer registro colectivo hecho por una cooperativa de la región, tras cinco años de trámites.',
        'Cada diseño lleva el nombre de quien lo enseñó. Las ventas por catálogo empiezan en enero. Una exposición recorrerá seis ciudades.',
      ],
      [
        127,
        'Biblioteca rodante cumple treinta años y estrena camión',
        'El viejo vehículo recorrió 600 mil kilómetros; ahora quedará como salón de lectura en el mercado.',
        'El nuevo lleva 4 mil libros y una rampa. Visitará 62 comunidades. El chofer, don Efrén Tlalpa, sigue siendo el mismo.',
      ],
    ],
  },
};
